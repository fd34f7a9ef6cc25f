/** The few calls of the WebExtension API that the harness makes inside extension pages. */
export interface ExtensionApi {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly tabs: { query(query: object): Promise<{ id?: number }[]> };
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
    openPopup(): Promise<void>;
  };
  readonly permissions: {
    request(permissions: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<object>;
  };
  readonly storage: Readonly<Record<string, { get(keys: null): Promise<Record<string, unknown>> } | undefined>>;
  readonly alarms?: { getAll(): Promise<{ readonly name?: string }[]> };
  readonly notifications?: { getAll(): Promise<object> };
  readonly scripting?: { getRegisteredContentScripts(): Promise<object[]> };
}
