/**
 * Two versions of the code run at once while a new one is deployed: what the newer one has written into something that the older one makes anew
 * from a form or a file stays as it is (DESIGN.md rule 8).
 */

/** What has just been said, with the fields of before that this version does not know. */
export const keepingUnknown = <Value extends object>(
  { shape }: { shape: object },
  before: object,
  said: Value,
): Value => ({ ...Object.fromEntries(Object.entries(before).filter(([name]) => !(name in shape))), ...said })
