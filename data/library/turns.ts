/** Installing packs takes turns with deleting what came to no end: see `inTurn`. */
export const INSTALLING = 'installing';
