/** Set by wxt.config.ts. Test builds have a clock that can be moved; release bundles hold no trace of it. */
declare const __TEST_BUILD__: boolean;
/** Match patterns an IT department baked in; empty in store builds. */
declare const __APPROVED_AT_BUILD__: readonly string[];
