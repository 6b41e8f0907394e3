/** Nobody makes themselves someone's manager (PRODUCT.md): whoever changes people does not name themselves; another HR person does this. */

type Holders = { manager?: string; talkWith?: string }

/** Whether a change would make the one who makes it manager or talk holder of someone; who was it already stays it. */
export const makesThemselvesHolder = (by: string, before: Holders | undefined, after: Holders): boolean =>
  (['manager', 'talkWith'] as const).some((holder) => after[holder] === by && before?.[holder] !== by)
