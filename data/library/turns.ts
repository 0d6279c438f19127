/** Installing packs takes turns with deleting unfinished installations: see `inTurn`. */
export const INSTALLING = 'installing';
