import { ChangesView, type ChangesViewProps } from '../../components/playbook/ChangesView.tsx';
import type { Editor } from '../../components/playbook/editor.ts';
import { CategoriesView, ProtocolsView, RolesView } from '../../components/playbook/PeopleViews.tsx';
import type { Place } from '../../components/playbook/PlaybookPage.tsx';
import { PracticeView } from '../../components/playbook/PracticeView.tsx';
import { ResourcesView } from '../../components/playbook/ResourcesView.tsx';
import { RuleEditor } from '../../components/playbook/RuleEditor.tsx';
import { RulesView } from '../../components/playbook/RulesView.tsx';
import { ScenarioEditor } from '../../components/playbook/ScenarioEditor.tsx';
import { ScenariosView } from '../../components/playbook/ScenariosView.tsx';
import { SheetsView } from '../../components/playbook/SheetsView.tsx';
import { StartView } from '../../components/playbook/StartView.tsx';
import { TryView } from '../../components/playbook/TryView.tsx';
import { VersionsView, type VersionsViewProps } from '../../components/playbook/VersionsView.tsx';
import { PhraseListsView, RedirectsView, SafetyView } from '../../components/playbook/WordingViews.tsx';

interface PlaybookViewProps {
  readonly editor: Editor;
  readonly place: Place;
  readonly id: string | null;
  readonly changes: Omit<ChangesViewProps, 'editor'>;
  readonly files: Omit<VersionsViewProps, 'editor'>;
}

/** The view of a place. An id that is not there (any more) shows the list. */
export function PlaybookView({ editor, place, id, changes, files }: PlaybookViewProps) {
  const { rules, scenarios } = editor.document;
  switch (place) {
    case 'start':
      return <StartView editor={editor} />;
    case 'practice':
      return <PracticeView editor={editor} />;
    case 'sheets':
      return <SheetsView editor={editor} sheet={id} onPrint={() => globalThis.print()} />;
    case 'rules': {
      const at = rules.findIndex((one) => one.id === id);
      const rule = rules[at];
      return rule === undefined ? (
        <RulesView editor={editor} />
      ) : (
        <RuleEditor key={rule.id} editor={editor} rule={rule} at={at} />
      );
    }
    case 'scenarios': {
      const at = scenarios.findIndex((one) => one.id === id);
      const scenario = scenarios[at];
      return scenario === undefined ? (
        <ScenariosView editor={editor} />
      ) : (
        <ScenarioEditor key={scenario.id} editor={editor} scenario={scenario} at={at} />
      );
    }
    case 'roles':
      return <RolesView editor={editor} />;
    case 'categories':
      return <CategoriesView editor={editor} />;
    case 'protocols':
      return <ProtocolsView editor={editor} />;
    case 'redirects':
      return <RedirectsView editor={editor} />;
    case 'lists':
      return <PhraseListsView editor={editor} />;
    case 'safety':
      return <SafetyView editor={editor} />;
    case 'resources':
      return <ResourcesView editor={editor} />;
    case 'try':
      return <TryView editor={editor} />;
    case 'changes':
      return <ChangesView editor={editor} {...changes} />;
    case 'versions':
      return <VersionsView editor={editor} {...files} />;
  }
}
