import { defineContentScript } from 'wxt/utils/define-content-script';
import { findingOf, type Finding } from '../../lib/ehr/detect/finding.ts';
import { layoutMeasure } from '../../lib/ehr/detect/measure.ts';
import { openRoot } from '../../lib/platform/shadow-root.ts';

/** Looks once at a frame when the popup opens, and answers; nothing stays in the page. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(): Finding {
    return findingOf(
      document,
      { measure: layoutMeasure, openRoot },
      {
        page: document,
        address: new URL(location.href),
        top: window === window.top,
        id: 'detected',
        ehr: location.hostname || document.location.origin,
        seen: new Date().toISOString().slice(0, 7),
        fullText: false,
      },
      innerWidth * innerHeight,
    );
  },
});
