/** 0: nothing to complain about. 1: findings. 2: the command was not used as it should be, or could not do its work. 130: the user has stopped it. */
export type Status = 0 | 1 | 2 | 130;
