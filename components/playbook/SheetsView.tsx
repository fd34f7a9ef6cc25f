import { exceptionsOf, listsNamed, needsApproval } from '../../lib/core/playbook/authoring/edit-rule.ts';
import { whoOwnsWhat } from '../../lib/core/playbook/authoring/practice.ts';
import { LANES } from '../../lib/core/playbook/routing/decision.ts';
import { PHYSICIAN } from '../../lib/core/playbook/routing/staffing.ts';
import { dueWords, ruleSentence } from '../../lib/words/en/playbook-rules.ts';
import { type Editor, namesOf, roleName } from './editor.ts';
import { LaneMark } from './LaneMark.tsx';

const SHEETS = ['owns', 'rules', 'approval'] as const;
type Sheet = (typeof SHEETS)[number];

export interface SheetsViewProps {
  readonly editor: Editor;
  readonly sheet: string | null;
  readonly onPrint: () => void;
}

export function SheetsView({ editor, sheet, onPrint }: SheetsViewProps) {
  const { sharing: words } = editor.words;
  const shown: Sheet = SHEETS.find((one) => one === sheet) ?? 'owns';
  const { name, version } = editor.document;
  return (
    <>
      <div className="unprinted">
        <p className="lead">{words.sheetsIntro()}</p>
        <div className="tools sheet-tools">
          <ul className="tabs">
            {SHEETS.map((one) => (
              <li key={one}>
                <a href={`#/sheets/${one}`} aria-current={one === shown ? 'page' : undefined}>
                  {words.sheet(one)}
                </a>
              </li>
            ))}
          </ul>
          <button type="button" className="primary" onClick={onPrint}>
            {words.print()}
          </button>
        </div>
      </div>
      <article className={`sheet is-${shown}`}>
        <h2 className="big">{words.sheet(shown)}</h2>
        {shown === 'owns' && <WhoOwnsWhat editor={editor} />}
        {shown === 'rules' && <RulesOfTheRoad editor={editor} />}
        {shown === 'approval' && <PendingApproval editor={editor} />}
        <footer className="soft">
          <bdi>{words.sheetFoot(name, version, editor.today)}</bdi>
        </footer>
      </article>
    </>
  );
}

interface SheetProps {
  readonly editor: Editor;
}

function WhoOwnsWhat({ editor }: SheetProps) {
  const { sharing: words } = editor.words;
  const { document } = editor;
  return (
    <div className="owners">
      {whoOwnsWhat(document).map(({ role, rules, escalations }) => {
        const known = document.roles.find(({ id }) => id === role);
        const backup = roleName(document, known?.backup);
        return (
          <section key={role} className="owner">
            <h3>
              <bdi>{roleName(document, role)}</bdi>
            </h3>
            <p className="soft">
              <bdi>
                {[
                  ...(known?.contact === null ? [words.ownsNobody(backup)] : []),
                  ...(typeof known?.contact === 'string' ? [words.ownsContact(known.contact)] : []),
                  ...(known?.hours === undefined ? [] : [words.ownsHours(known.hours)]),
                  ...(role === PHYSICIAN || known?.contact === null ? [] : [words.ownsBackup(backup)]),
                ].join(' · ')}
              </bdi>
            </p>
            <ul>
              {rules.map(({ title, due }) => (
                <li key={title}>
                  <bdi>{title}</bdi>
                  {due !== null && <span className="soft"> · {dueWords(due)}</span>}
                </li>
              ))}
            </ul>
            {escalations.length > 0 && role !== PHYSICIAN && (
              <div className="hand-up">
                <h4>{words.handUp()}</h4>
                <ul>
                  {escalations.map((text) => (
                    <li key={text}>
                      <bdi>{text}</bdi>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

function RulesOfTheRoad({ editor }: SheetProps) {
  const { sharing: words, rules: ruleWords } = editor.words;
  const { document } = editor;
  return (
    <>
      <p>
        <strong>{words.roadIntro()}</strong>
      </p>
      <p>{words.roadRules()}</p>
      {LANES.toReversed().map((lane) => {
        const rules = document.rules.filter((rule) => rule.status === 'active' && rule.lane === lane);
        if (rules.length === 0) return null;
        return (
          <section key={lane}>
            <h3>
              <LaneMark lane={lane} text={ruleWords.lane(lane)} />
            </h3>
            <table>
              <thead className="unseen">
                <tr>
                  <th scope="col">{words.columnWork()}</th>
                  <th scope="col">{words.columnHow()}</th>
                </tr>
              </thead>
              <tbody>
                {rules.map((rule) => (
                  <tr key={rule.id}>
                    <th scope="row">
                      <bdi>{rule.title}</bdi>
                    </th>
                    <td>
                      <bdi>
                        {roleName(document, rule.role)}
                        {rule.due === undefined ? '' : ` · ${dueWords(rule.due)}`}
                      </bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}

function PendingApproval({ editor }: SheetProps) {
  const { sharing: words } = editor.words;
  const { document } = editor;
  const pending = document.rules.filter((rule) => needsApproval(rule, document.categories));
  const names = namesOf(document);
  const named = listsNamed(pending);
  const lists = Object.entries(document.phraseLists).filter(([list]) => named.has(list));
  if (pending.length === 0) return <p>{words.approvalNone()}</p>;
  return (
    <>
      <p>{words.approvalIntro()}</p>
      <ol className="pending">
        {pending.map((rule) => {
          const protocol = document.protocols.find(({ id }) => id === rule.protocol);
          return (
            <li key={rule.id}>
              <div className="pending-text">
                <h3>
                  <bdi>{rule.title}</bdi>
                </h3>
                <p>
                  <bdi>{ruleSentence(rule, exceptionsOf(rule), names, true)}</bdi>
                </p>
                {protocol !== undefined && (
                  <p className="soft">
                    {words.columnSteps()}: <bdi>{protocol.steps.join(' · ')}</bdi>
                  </p>
                )}
              </div>
              <div className="ticks">
                <span className="tick">{words.columnYes()}</span>
                <span className="tick">{words.columnChange()}</span>
              </div>
            </li>
          );
        })}
      </ol>
      {lists.length > 0 && (
        <section>
          <h3>{words.approvalLists()}</h3>
          {lists.map(([list, phrases]) => (
            <p key={list} className="named-list">
              <strong>@{list}</strong>: <bdi>{phrases.join(' · ')}</bdi>
            </p>
          ))}
        </section>
      )}
      <div className="signature">
        {[words.signName(), words.signDate(), words.signSign()].map((label) => (
          <div key={label}>
            <span className="line" />
            <span className="soft">{label}</span>
          </div>
        ))}
      </div>
    </>
  );
}
