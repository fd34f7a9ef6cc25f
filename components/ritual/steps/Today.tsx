import { returned } from '../../../lib/core/ritual/parked.ts';
import type { StepProps } from '../view.ts';

/** What is still open, by risk first: a flag that nobody has is worth more than any count. */
export function Today({ words, status, times }: StepProps) {
  const { lastInbox, minutes, parked, now } = status;
  const back = returned(parked, now).length;
  const flags = lastInbox ? lastInbox.flags.emergency + lastInbox.flags.urgent : 0;
  const messages = Object.values(lastInbox?.lanes ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <>
      {lastInbox === null && <p>{words.notReadYet()}</p>}
      {lastInbox !== null && flags === 0 && <p>{words.noFlags(messages, times.clock(lastInbox.at))}</p>}
      {lastInbox !== null && flags > 0 && (
        <div className="flag">
          {lastInbox.flags.emergency > 0 && <p>{words.flagsEmergency(lastInbox.flags.emergency)}</p>}
          {lastInbox.flags.urgent > 0 && <p>{words.flagsUrgent(lastInbox.flags.urgent)}</p>}
          <p>{words.whoHas(flags, times.clock(lastInbox.at))}</p>
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
