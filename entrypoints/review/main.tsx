import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createFormat } from '../../components/review/format.ts';
import { Calendar } from '../../components/review/Calendar.tsx';
import { Gate } from '../../components/review/Gate.tsx';
import { Locked } from '../../components/review/Passphrase.tsx';
import { Review } from '../../components/review/Review.tsx';
import type { NewCorrection } from '../../components/review/Sessions.tsx';
import { readCalendarFile } from '../../lib/app/read-calendar-file.ts';
import { unlock } from '../../lib/app/seal-hours.ts';
import { chartingDay, dateOf, localMinutes } from '../../lib/core/hours/calendar-day.ts';
import { correctionKey, uniteCorrections, type Correction } from '../../lib/core/hours/corrections.ts';
import { readExport, writeExport } from '../../lib/core/hours/export-format.ts';
import { previewImport } from '../../lib/core/hours/review.ts';
import { slotAt } from '../../lib/core/hours/slot.ts';
import { summarise, todayOf } from '../../lib/core/hours/summary.ts';
import { writeCsv } from '../../lib/core/hours/write-csv.ts';
import { DEFAULT_THRESHOLD } from '../../lib/core/hours/rolled-day.ts';
import { deviceClock } from '../../lib/platform/clock.ts';
import { ask, notifyContent } from '../../lib/platform/requests.ts';
import { changeHoursSettings, eraseHours, type HoursSettings } from '../../lib/store/hours.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { review as words } from '../../lib/words/en/review.ts';
import { reviewCalendar } from '../../lib/words/en/review-calendar.ts';
import { reviewData } from '../../lib/words/en/review-data.ts';
import {
  openBook,
  pauseCounting,
  saveCorrections,
  sealBook,
  takeImport,
  unsealBook,
  type Book,
  type OpenBook,
} from './book.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import '../../components/ui/page.css';
import '../../components/review/review.css';

/** Tests look at the page from another day. */
const shift = __TEST_BUILD__ ? Number(new URLSearchParams(location.search).get('shift') ?? 0) : 0;
const clock = deviceClock(() => shift);
const format = createFormat(words);
const store: Promise<Store> = openStore();
const HOUR = 3_600_000;
const catalogue = { page: words, calendar: reviewCalendar, data: reviewData };

function ReviewPage() {
  const [book, setBook] = useState<Book | 'loading' | 'failed'>('loading');
  const [key, setKey] = useState<CryptoKey | null>(null);

  const refresh = useCallback(
    async (): Promise<void> =>
      store.then((opened) => openBook(opened, key, clock)).then(setBook, () => setBook('failed')),
    [key],
  );

  useEffect(() => {
    void refresh();
    const seen = (): void => void (document.visibilityState === 'visible' && refresh());
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [refresh]);

  const loaded = book !== 'loading';
  useEffect(() => {
    // "#calendar" is where other pages point to; it is not there before the history is read.
    if (loaded && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [loaded]);

  const change = async (settings: Partial<HoursSettings>): Promise<void> => {
    if (Object.keys(settings).length > 0) await changeHoursSettings(await store, settings);
    // Pages that are open begin or end counting at once.
    // The calendar says when clinic closes, too: the background looks again.
    await Promise.allSettled([notifyContent('stop'), ask('close-status', {})]);
    await refresh();
  };

  return (
    <main className="reading review">
      <h1>{words.title()}</h1>
      <p className="soft">{words.private()}</p>
      {book === 'loading' && <p role="status">{words.loading()}</p>}
      {book === 'failed' && <p role="alert">{words.failed()}</p>}
      {typeof book === 'object' && book.kind === 'locked' && (
        <Locked
          words={reviewData}
          onUnlock={async (passphrase) => {
            const opened = book.settings.lock && (await unlock(book.settings.lock, passphrase));
            if (opened) setKey(opened);
            return opened !== null;
          }}
        />
      )}
      {typeof book === 'object' && book.kind !== 'locked' && book.settings.alone !== 'yes' && (
        <Gate words={words} alone={book.settings.alone} onAnswer={(alone) => void change({ alone })} />
      )}
      {typeof book === 'object' && book.kind !== 'open' && (
        <Calendar
          key={JSON.stringify(book.settings.calendar.versions)}
          calendar={book.settings.calendar}
          today={todayOf(book.now)}
          since={todayOf(book.now)}
          words={reviewCalendar}
          format={format}
          onChange={(calendar) => void change({ calendar })}
          onReadFile={readIcs(todayOf(book.now))}
        />
      )}
      {typeof book === 'object' && book.kind === 'open' && (
        <Opened book={book} cryptoKey={key} setKey={setKey} refresh={refresh} change={change} />
      )}
    </main>
  );
}

interface OpenedProps {
  readonly book: OpenBook;
  readonly cryptoKey: CryptoKey | null;
  readonly setKey: (key: CryptoKey | null) => void;
  readonly refresh: () => Promise<void>;
  readonly change: (settings: Partial<HoursSettings>) => Promise<void>;
}

function Opened({ book, cryptoKey, setKey, refresh, change }: OpenedProps) {
  const { settings, history, corrections, now, closed, ease } = book;
  const today = todayOf(now);
  const write = async (list: readonly Correction[]): Promise<void> => {
    await saveCorrections(await store, list, clock.now());
    await refresh();
  };
  return (
    <Review
      words={catalogue}
      format={format}
      history={history}
      corrections={corrections}
      calendar={settings.calendar}
      closed={closed}
      ease={ease}
      affirmed={settings.affirmed}
      damaged={book.damaged}
      counting={settings.alone === 'yes'}
      now={now}
      pausedUntil={settings.pausedUntil > now.epochMs ? timeOf(settings.pausedUntil) : null}
      playbookDates={book.playbooks.map((at) => dateOf(chartingDay(localMinutes(at, clock.offset(at)))))}
      sprintDates={book.sprints}
      keepDays={settings.keepDays}
      locked={settings.lock !== null}
      offsetAt={clock.offset}
      onPause={(on) =>
        void store.then((opened) => pauseCounting(opened, clock.now(), on ? HOUR : 0)).then(() => change({}))
      }
      onStop={() => void change({ alone: 'no' })}
      onAffirm={(affirmed) => void change({ affirmed })}
      onCalendar={(calendar) => void change({ calendar })}
      onKeepDays={(keepDays) => void change({ keepDays })}
      onCorrect={(correction) => void write(uniteCorrections([corrections, [timed(correction)]]))}
      onUncorrect={(which) => void write(corrections.filter((one) => correctionKey(one) !== which))}
      onReadFile={readIcs(today)}
      onSavePicture={(name, svg) => saveFile(`after-hours-${name}-${today}.svg`, svg, 'image/svg+xml')}
      onSaveJson={() =>
        saveFile(
          `after-hours-${today}.json`,
          writeExport({
            exportedAt: now.epochMs,
            offset: now.offset,
            affirmed: settings.affirmed,
            history,
            corrections,
            calendar: settings.calendar,
            closed,
            ease,
          }),
          'application/json',
        )
      }
      onSaveCsv={() => {
        const calendar = { ...settings.calendar, closed };
        const { affirmed } = settings;
        const asked = { calendar, corrections, affirmed, threshold: DEFAULT_THRESHOLD, now };
        saveFile(`after-hours-${today}.csv`, writeCsv(summarise(history, asked).days), 'text/csv');
      }}
      onPrint={() => print()}
      onBring={async (file) => {
        const data = readExport(await file.text());
        if (!data.ok) return data;
        const known = new Set(corrections.map(correctionKey));
        const fresh = data.value.corrections.filter((one) => !known.has(correctionKey(one)));
        return {
          ok: true,
          preview: { ...previewImport(history, data.value.history), corrections: fresh.length },
          async take(withCalendar) {
            const calendar = withCalendar ? data.value.calendar : null;
            await takeImport(await store, data.value, corrections, calendar, clock.now());
            await refresh();
          },
        };
      }}
      onSeal={async (passphrase) => {
        // The page reads again when it has the key.
        setKey(await sealBook(await store, passphrase, clock.now()));
      }}
      onUnseal={async () => {
        if (cryptoKey) await unsealBook(await store, cryptoKey, corrections);
        setKey(null);
      }}
      onErase={() =>
        void store
          .then(eraseHours)
          .then(() => setKey(null))
          .then(() => change({}))
      }
    />
  );
}

const readIcs = (today: string) => async (file: File) => readCalendarFile(await file.text(), today, clock.offset);

const timeOf = (epochMs: number): string => new Date(epochMs).toLocaleTimeString([], { timeStyle: 'short' });

/** The correction with its moment of writing; added time is in slots of this device's zone on that day. */
function timed(correction: NewCorrection): Correction {
  const at = clock.now();
  if (correction.kind !== 'add') {
    const { kind, from, to } = correction;
    return { at, kind, value: { from, to } };
  }
  const { date, minute, minutes, activity } = correction;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const start = new Date(year, month - 1, day, Math.floor(minute / 60), minute % 60).getTime();
  const range = { from: slotAt(start), to: slotAt(start + minutes * 60_000) };
  return { at, kind: 'add', value: { ...range, offset: clock.offset(start), zone: clock.zone(), activity } };
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ReviewPage />
    </StrictMode>,
  );
}
