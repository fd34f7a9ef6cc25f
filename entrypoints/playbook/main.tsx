import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { playbook as words } from '../../lib/words/en/playbook.ts';
import { startChecker } from './checker.ts';
import { load, type Loaded } from './load.ts';
import { PlaybookApp } from './PlaybookApp.tsx';
import '../../components/ui/page.css';
import '../../components/ui/fields.css';
import '../../components/playbook/playbook.css';
import '../../components/playbook/sheets.css';

const checker = startChecker();

function Opening() {
  const [opened, setOpened] = useState<{ store: Store; loaded: Loaded } | 'loading' | 'failed'>('loading');
  useEffect(() => {
    const open = async (): Promise<void> => {
      const store = await openStore();
      setOpened({ store, loaded: await load(store, checker) });
    };
    open().catch(() => setOpened('failed'));
  }, []);
  if (opened === 'loading') return <p role="status">{words.loading()}</p>;
  if (opened === 'failed') return <p role="alert">{words.failed()}</p>;
  return <PlaybookApp store={opened.store} checker={checker} first={opened.loaded} />;
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Opening />
    </StrictMode>,
  );
}
