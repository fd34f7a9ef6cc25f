import { Badge, Calendar } from 'antd';
import { clock, person, pick, range } from '../../page.ts';
import { mountOther } from '../mount-other.tsx';

const REASONS = ['Follow-up', 'Annual visit', 'Blood pressure check', 'Knee pain', 'Cough'];

mountOther(
  'Calendar',
  <Calendar
    cellRender={(date) => (
      <ul>
        {range(3).map((at) => (
          <li key={at}>
            <a href={`#/visit/${date.date() * 10 + at}`}>
              <Badge
                status="success"
                text={`${clock(500 + at * 70)} ${person(date.date() + at)}, ${pick(REASONS, date.date() + at)}`}
              />
            </a>
          </li>
        ))}
      </ul>
    )}
  />,
);
