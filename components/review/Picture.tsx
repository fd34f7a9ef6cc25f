import * as Plot from '@observablehq/plot';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { ReviewWords } from '../../lib/words/en/review.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';

export interface PictureProps {
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly alt: string;
  /** For so many CSS pixels of width. */
  readonly options: (width: number) => Plot.PlotOptions;
  readonly words: ReviewWords;
  readonly help?: string;
  /** Say which colour is clinic hours and which is after hours. */
  readonly legend?: boolean;
  /** The same numbers as rows. */
  readonly table: ReactNode;
  readonly onSave: (name: string, svg: string) => void;
  readonly name: string;
}

/** A picture with its table behind it. The colours are the page's own, so that it is at home in the dark. */
export function Picture({ title, alt, options, words, help, legend, table, onSave, name }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    let drawn = 0;
    const draw = (): void => {
      const width = Math.round(box.current?.clientWidth ?? 0);
      if (width === 0 || width === drawn) return;
      drawn = width;
      const plot = Plot.plot({ width, ...options(width), ariaLabel: title, ariaDescription: alt });
      plot.setAttribute('role', 'img');
      // A picture's parts have no names of their own: the table has the numbers.
      for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
      box.current?.replaceChildren(plot);
    };
    draw();
    const resized = new ResizeObserver(draw);
    if (box.current) resized.observe(box.current);
    return () => resized.disconnect();
  }, [options, title, alt]);
  return (
    <figure className="picture" aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{title}</h2>
        {help !== undefined && <p className="soft">{help}</p>}
        {legend && (
          <p className="legend">
            <span className="swatch inside" /> {words.inClinicHours()}
            <span className="swatch after" /> {words.afterHours()}
          </p>
        )}
      </figcaption>
      <div ref={box} className="plot" />
      <div className="behind">
        <details>
          <summary>{words.tableOf()}</summary>
          <ScrollBox name={title}>{table}</ScrollBox>
        </details>
        <button
          type="button"
          className="quiet"
          aria-label={`${words.savePicture()}: ${title}`}
          onClick={() => {
            const svg = box.current?.querySelector('svg');
            if (svg) onSave(name, standalone(svg));
          }}
        >
          {words.savePicture()}
        </button>
      </div>
    </figure>
  );
}

const PAINTED = ['fill', 'stroke'] as const;

/** The picture as a file of its own: colours that came from the page are written out. */
function standalone(svg: SVGElement): string {
  const copy = svg.cloneNode(true) as SVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [at, original] of originals.entries()) {
    const computed = getComputedStyle(original);
    for (const name of PAINTED) {
      if (original.getAttribute(name)?.startsWith('var(')) copies[at]?.setAttribute(name, computed[name]);
    }
  }
  copy.setAttribute('color', getComputedStyle(svg).color);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}
