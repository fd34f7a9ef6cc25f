import { Anchor, Card, MantineProvider, Stack, Text } from '@mantine/core';
import '@mantine/core/styles.css';
import { pick, range, usDay } from '../../page.ts';
import { mountOther } from '../mount-other.tsx';

const STORIES = [
  'Council opens the new library wing to readers of all ages',
  'Rail works between the harbour and the old town end early',
  'Local bakers win the regional prize for rye bread again',
  'Storm season: what the coast guard asks of small boats',
];

mountOther(
  'News of the town',
  <MantineProvider>
    <Stack>
      {range(16).map((at) => (
        <Card key={at} withBorder component="article" id={`story-${500 + at * 3}`}>
          <Text size="xs">{usDay(at)}</Text>
          <Anchor href={`/story/${500 + at * 3}`}>{`${pick(STORIES, at)} (${at + 1})`}</Anchor>
          <Text size="sm">
            By {pick(['Wren Exempla', 'Osprey Testor'], at)}. {pick(STORIES, at + 5)}, and more on page {at + 2}.
          </Text>
        </Card>
      ))}
    </Stack>
  </MantineProvider>,
);
