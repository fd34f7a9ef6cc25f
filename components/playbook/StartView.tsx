import { useState } from 'react';
import { exceptionsOf } from '../../lib/core/playbook/authoring/edit-rule.ts';
import { practiceCases } from '../../lib/core/playbook/authoring/practice.ts';
import { PHYSICIAN } from '../../lib/core/playbook/routing/staffing.ts';
import { ruleSentence } from '../../lib/words/en/playbook-rules.ts';
import { type Editor, namesOf, roleName } from './editor.ts';
import { Explanation } from './Explanation.tsx';
import { LaneMark } from './LaneMark.tsx';
import { RoleContact } from './PeopleViews.tsx';

const TRIED = 2;
const SHOWN_RULES = 60;

/** A lead's first five minutes. */
export function StartView({ editor }: { readonly editor: Editor }) {
  const { sharing: words, rules: ruleWords } = editor.words;
  const { document } = editor;
  const active = document.rules.filter(({ status }) => status === 'active');
  const drafts = document.rules.filter(({ status }) => status === 'draft');
  const names = namesOf(document);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  return (
    <div className="start">
      <h2 className="big">{words.startTitle()}</h2>
      <p className="lead">{words.startIntro()}</p>
      <section>
        <h2>{words.startRoles()}</h2>
        <p>{words.startRolesHint()}</p>
        <div className="mappings">
          {document.roles.map((role, at) =>
            role.id === PHYSICIAN || at >= SHOWN_RULES ? null : (
              <fieldset className="mapping" key={role.id}>
                <legend>
                  <bdi>{role.name}</bdi>
                </legend>
                <RoleContact editor={editor} role={role} at={at} quiet />
                <p className="soft">
                  <bdi>{words.backupIs(roleName(document, role.backup))}</bdi>
                </p>
              </fieldset>
            ),
          )}
        </div>
      </section>
      <section>
        <h2>{words.startRules()}</h2>
        {(
          [
            [active, words.startActive(active.length)],
            [drafts, words.startDrafts(drafts.length)],
          ] as const
        ).map(([rules, text]) => (
          <details className="card" key={text}>
            <summary>
              <span className="card-name">{text}</span>
            </summary>
            <ul className="sentences card-body">
              {rules.slice(0, SHOWN_RULES).map((rule) => (
                <li key={rule.id}>
                  <LaneMark lane={rule.lane} text={ruleWords.lane(rule.lane)} />{' '}
                  <a href={`#/rules/${rule.id}`}>
                    <bdi>{rule.title}</bdi>
                  </a>
                  <p>
                    <bdi>{ruleSentence(rule, exceptionsOf(rule), names)}</bdi>
                  </p>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <section>
        <h2>{words.startScenarios()}</h2>
        {practiceCases(document.scenarios, TRIED).map((id) => {
          const result = editor.results.get(id);
          if (result === undefined) return null;
          const { scenario, decision } = result;
          return (
            <article className="box" key={id}>
              <h3>
                <bdi>{scenario.title}</bdi>
              </h3>
              <blockquote>
                {scenario.message.subject !== undefined && (
                  <p>
                    <strong>
                      <bdi>{scenario.message.subject}</bdi>
                    </strong>
                  </p>
                )}
                <p>
                  <bdi>{scenario.message.text}</bdi>
                </p>
              </blockquote>
              {opened.has(id) ? (
                <Explanation editor={editor} decision={decision} message={scenario.message} />
              ) : (
                <button type="button" onClick={() => setOpened(new Set([...opened, id]))}>
                  {words.startTry()}
                </button>
              )}
            </article>
          );
        })}
      </section>
      <section>
        <h2>{words.startPrint()}</h2>
        <p>{words.startPrintHint()}</p>
        <p>
          <a className="button" href="#/sheets/approval">
            {words.startPrintButton()}
          </a>
        </p>
        <p>
          {words.startDone()} <a href="#/changes">{editor.words.page.place('changes')}</a>
        </p>
      </section>
    </div>
  );
}
