import { speak } from './texts';

speak('en');
