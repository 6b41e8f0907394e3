/** Which turns off the straight way the years took, read from what truly happened: a simulation in which nobody turns proves little. */
import { hour, minute } from '../../functions/domain/time.ts'
import type { Facts, History } from './history.ts'

/** Between two moments of one talk. */
const turns: Record<string, (before: Facts, after: Facts) => boolean> = {
  'the time declined for the third time': (before, after) =>
    before.arranging?.declines === 2 && after.arranging?.declines === 3,
  'a near time refused': ({ arranging }, after) =>
    arranging?.asked !== undefined && after.arranging?.asked === undefined && after.arranging?.proposed !== undefined,
  'two moves within ten minutes': ({ booking }, after) =>
    booking.status === 'booked' &&
    booking.replaces === true &&
    after.booking.status === 'booked' &&
    after.booking.sequence > booking.sequence &&
    after.booking.changedAt < booking.changedAt + 10 * minute,
  'left within three hours of the start': ({ booking }, after) =>
    booking.status === 'booked' && after.booking.status === 'cancelled' && after.at > booking.start - 3 * hour,
  'the no of the employee outweighs a yes': ({ held }, after) =>
    held.manager?.answer === 'talked' && held.employee === undefined && after.held.manager === undefined,
  'changed after the summary': ({ summarised, preparation }, after) =>
    (['employee', 'manager'] as const).some(
      (by) =>
        summarised?.[by === 'employee' ? 'manager' : 'employee'] !== undefined &&
        after.preparation[by].status === 'sent' &&
        (after.preparation[by].version ?? 0) > (preparation[by].version ?? 0),
    ),
  'fifteen working days of silence on a plan': ({ plan }, after) =>
    plan.notAgreed?.version !== plan.version &&
    after.plan.notAgreed?.version === after.plan.version &&
    after.plan.version > 0 &&
    after.plan.disagreed === undefined,
  'a change of an agreed plan': ({ plan }, after) =>
    plan.agreed !== undefined && after.plan.version > plan.version && plan.agreed.version === plan.version,
  'a silent follow-up': ({ followUps }, after) =>
    after.followUps.some(
      ({ id, closedAt, ended, answered }) =>
        closedAt !== undefined &&
        !ended &&
        answered.employee === undefined &&
        answered.manager === undefined &&
        followUps.some((one) => one.id === id && one.closedAt === undefined),
    ),
  'follow-ups ended by both': ({ followUps }, after) =>
    after.followUps.some(({ id, ended }) => ended && followUps.some((one) => one.id === id && !one.ended)),
  'a new manager before a time is booked': (before, after) =>
    isHandover(before, after) && before.booking.status === 'none',
  'a new manager before the meeting': (before, after) =>
    isHandover(before, after) && before.booking.status === 'booked' && before.booking.start > after.at,
  'a new manager between meeting and plan': (before, after) =>
    isHandover(before, after) && before.held.manager?.answer === 'talked' && before.plan.version === 0,
  'a new manager with a plan on the table': (before, after) =>
    isHandover(before, after) && before.plan.version > 0 && before.plan.agreed?.version !== before.plan.version,
  'a new manager between follow-ups': (before, after) =>
    isHandover(before, after) && before.followUps.some(({ closedAt }) => closedAt === undefined),
  'no manager for a while': ({ vacant }, after) => vacant === undefined && after.vacant !== undefined,
  'a manager again': ({ vacant }, after) => vacant !== undefined && after.vacant === undefined,
  'the preparation begun anew on return': ({ away }, after) => (after.away?.restarts ?? 0) > (away?.restarts ?? 0),
}

const isHandover = (before: Facts, after: Facts) => (after.former?.length ?? 0) > (before.former?.length ?? 0)

export const turnsIn = (history: History): Map<string, number> => {
  const counts = new Map(Object.keys(turns).map((turn) => [turn, 0]))
  for (const moments of history.talks.values()) {
    for (const [index, after] of moments.entries()) {
      const before = moments[index - 1]
      if (!before) continue
      for (const [turn, isTaken] of Object.entries(turns))
        if (isTaken(before, after)) counts.set(turn, (counts.get(turn) ?? 0) + 1)
    }
  }
  return counts
}
