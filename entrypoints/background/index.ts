import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/platform/browser.ts';
import { deviceClock } from '../../lib/platform/clock.ts';
import { dropReports } from '../../lib/platform/reports.ts';
import { answerRequests } from '../../lib/platform/answer-requests.ts';
import { notifyContent } from '../../lib/platform/requests.ts';
import { closeHandlers } from './close-handlers.ts';
import { dropLesson } from '../../lib/platform/lessons.ts';
import { dropTrial } from '../../lib/platform/trials.ts';
import { createContext } from './context.ts';
import { auditHandlers } from './on-audit.ts';
import { onActivatePlaybook } from './on-activate-playbook.ts';
import { listenForClose } from './listen-for-close.ts';
import { onApproveOrigins } from './on-approve-origins.ts';
import { onCountHere } from './on-count-here.ts';
import { onFlagsRose } from './on-flags-rose.ts';
import { onGuidance } from './on-guidance.ts';
import { onHello } from './on-hello.ts';
import { onLock } from './on-lock.ts';
import { onMark } from './on-mark.ts';
import { onPageStatus } from './on-page-status.ts';
import { onPause } from './on-pause.ts';
import { onPlaybookInForce } from './on-playbook-in-force.ts';
import { onReport } from './on-report.ts';
import { onRevokeOrigins } from './on-revoke-origins.ts';
import { onRoute } from './on-route.ts';
import { onSetViewer } from './on-set-viewer.ts';
import { createSharing } from './sharing/handlers.ts';
import { inPassing } from './in-passing.ts';
import { rememberInbox } from './remember-inbox.ts';
import { onOpened } from './on-opened.ts';
import { onTeachLesson } from './on-teach-lesson.ts';
import { onTeachOpen } from './on-teach-open.ts';
import { onTeachTaken } from './on-teach-taken.ts';
import { onTeachSave } from './on-teach-save.ts';
import { onKeepGuess, onTryHere } from './on-try-here.ts';
import { testClock } from './test-clock.ts';
import { setTestPages } from './test-pages.ts';
import { welcomeOnce } from './welcome-once.ts';

/** Registers every listener in the first turn, so that an event which wakes the worker finds its handler. */
export default defineBackground({
  type: 'module',
  main() {
    const test = __TEST_BUILD__ ? testClock() : null;
    const context = createContext(test?.clock ?? deviceClock());

    const passing = inPassing();
    const sharing = createSharing(context);

    answerRequests({
      hello: onHello(context, passing),
      route: onRoute(context),
      guidance: onGuidance(context),
      'count-here': onCountHere(context),
      mark: onMark(context),
      report: rememberInbox(context, onReport),
      'flags-rose': onFlagsRose(passing),
      'page-status': onPageStatus(context),
      'approve-origins': onApproveOrigins(context),
      'revoke-origins': onRevokeOrigins(context),
      pause: onPause(context),
      'set-viewer': onSetViewer(context),
      ...sharing.handlers,
      ...auditHandlers(context),
      'playbook-in-force': onPlaybookInForce(context),
      'activate-playbook': onActivatePlaybook(context),
      ...closeHandlers(context),
      opened: onOpened(context),
      'teach-save': onTeachSave(context),
      'teach-open': onTeachOpen(context, passing),
      'teach-lesson': onTeachLesson(context, passing),
      'teach-taken': onTeachTaken(passing),
      'try-here': onTryHere,
      'keep-guess': onKeepGuess(context),
      ...(test && { 'test-set-clock': test.set, 'test-set-pages': setTestPages }),
    });

    listenForClose(context);
    welcomeOnce();
    const lock = onLock(context);
    const reconcile = (): void => void context.reconcile();
    browser.runtime.onInstalled.addListener(reconcile);
    browser.runtime.onStartup.addListener(reconcile);
    browser.permissions.onAdded.addListener(reconcile);
    browser.permissions.onRemoved.addListener(() => void context.reconcile().then(() => notifyContent('stop')));
    browser.idle.onStateChanged.addListener((state) => void lock(state));
    browser.tabs.onRemoved.addListener((tabId) => void dropReports(tabId, null));
    browser.tabs.onRemoved.addListener((tabId) => passing.drop(tabId));
    browser.tabs.onRemoved.addListener((tabId) => void dropTrial(tabId));
    browser.tabs.onRemoved.addListener((tabId) => void dropLesson(tabId));
    browser.commands.onCommand.addListener((command) => {
      if (command === 'focus-suggestions') void notifyContent('focus');
    });
    sharing.start();
    reconcile();
  },
});
