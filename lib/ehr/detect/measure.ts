/** What detection has to know of layout. A port, because a document that is not painted has none. */
export interface Measure {
  /** CSS pixels. */
  readonly box: (element: Element) => { readonly width: number; readonly height: number };
  /** Painted, or only scrolled out of view: not a hidden copy, a template or a collapsed child row. */
  readonly shown: (element: Element) => boolean;
}

/** The real layout of a page in a browser. */
export const layoutMeasure: Measure = {
  box(element) {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  },
  // https://drafts.csswg.org/cssom-view-1/#dom-element-checkvisibility
  shown: (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
};
