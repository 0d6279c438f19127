import type { Mention, Reason } from './types';

/** Whether two lists of mentions of one block say the same. */
export function sameMentions(left: readonly Mention[], right: readonly Mention[]): boolean {
  return sameList(left, right, sameMention);
}

function sameMention(left: Mention, right: Mention): boolean {
  return (
    left.start === right.start &&
    left.end === right.end &&
    // Kind, name and form go with the entity and the spelling.
    left.entity === right.entity &&
    left.form === right.form &&
    sameList(left.also ?? [], right.also ?? [], (one, other) => one === other) &&
    sameList(left.why, right.why, sameReason)
  );
}

function sameReason(left: Reason, right: Reason): boolean {
  return left.code === right.code && left.text === right.text;
}

function sameList<T>(left: readonly T[], right: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return left.length === right.length && left.every((one, at) => same(one, right[at]!));
}
