import type { PageInfo } from '../page-info.ts';
import { controlFrame } from './frame-control.ts';
import './frame-page.css';

/** The page around a list in a frame: navigation, and the frame that `load` fills. */
export function startFramePage({ component, controls }: PageInfo, load: (frame: HTMLIFrameElement) => void): void {
  const app = document.createElement('main');
  const title = document.createElement('h1');
  const place = document.createElement('div');
  const frame = document.createElement('iframe');
  app.className = 'app';
  place.className = 'list';
  title.textContent = component;
  frame.title = 'Messages';
  load(frame);
  place.append(frame);
  app.append(title, place);
  document.body.replaceChildren(app);
  controlFrame(frame, controls);
}
