import { returned } from '../../../lib/core/ritual/parked.ts';
import type { StepProps } from '../view.ts';

/** What is still open, by risk first: a flag that nobody has is worth more than any count. */
export function Today({ words, status, times }: StepProps) {
  const { lastInbox, minutes, parked, now } = status;
  const back = returned(parked, now).length;
  const { emergency = 0, urgent = 0 } = lastInbox?.flags ?? {};
  const critical = lastInbox?.criticalResults ?? 0;
  // Critical results have a line of their own, whatever level a clinic gives them.
  const others = Math.max(emergency - critical, 0);
  const today = Math.max(urgent - Math.max(critical - emergency, 0), 0);
  const flags = others + critical + today;
  const messages = Object.values(lastInbox?.lanes ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <>
      {lastInbox === null && <p>{words.notReadYet()}</p>}
      {lastInbox !== null && flags === 0 && <p>{words.noFlags(messages, times.clock(lastInbox.at))}</p>}
      {lastInbox !== null && flags > 0 && (
        <div className="flag">
          {others > 0 && <p>{words.flagsEmergency(others)}</p>}
          {critical > 0 && <p>{words.criticalResults(critical)}</p>}
          {today > 0 && <p>{words.flagsUrgent(today)}</p>}
          <p className="who">{words.whoHas(flags, times.clock(lastInbox.at))}</p>
        </div>
      )}
      {back > 0 && <p>{words.plansWait(back)}</p>}
      {minutes !== null && <p>{words.minutes(minutes)}</p>}
      {lastInbox?.complete === true && (
        <>
          <h2>{words.lanes()}</h2>
          <dl>
            {(
              [
                [words.lanePhysician(), lastInbox.lanes.physician],
                [words.laneProtocol(), lastInbox.lanes.protocol],
                [words.laneNotPhysician(), lastInbox.lanes['not-physician']],
                [words.laneOpenFirst(), lastInbox.lanes['open-first']],
              ] as const
            ).map(([name, count]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
