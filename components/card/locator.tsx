import type { PlaceMap } from '../../data/maps/types';
import { t } from '../words/text';

/** Where a place lies: its outline among its neighbours, a dot for a town. */
export const Locator = ({ map, name }: { map: PlaceMap; name: string }) => (
  <svg class="locator" viewBox={map.box} role="img" aria-label={t('card_map', { name })} focusable="false">
    <path class="land" d={map.land} />
    <path class="own" d={map.own} />
    {map.dot && <circle class="dot" cx={map.dot[0]} cy={map.dot[1]} r="4" />}
  </svg>
);
