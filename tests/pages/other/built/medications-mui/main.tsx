import { Button, Chip, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { pick, range, usDay } from '../../page.ts';
import { mountOther } from '../mount-other.tsx';

const DRUGS = [
  'lisinopril 10 mg',
  'metformin 500 mg',
  'atorvastatin 20 mg',
  'levothyroxine 50 mcg',
  'sertraline 50 mg',
];

mountOther(
  'Medications',
  <Table>
    <TableHead>
      <TableRow>
        {['Medication', 'Directions', 'Prescribed by', 'Started', 'Refills', 'Status', ''].map((head) => (
          <TableCell key={head}>{head}</TableCell>
        ))}
      </TableRow>
    </TableHead>
    <TableBody>
      {range(18).map((at) => (
        <TableRow key={at} data-rx={`rx-${900 + at * 7}`} hover>
          <TableCell>{pick(DRUGS, at)}</TableCell>
          <TableCell>
            {pick(['1 tablet by mouth daily', '1 tablet twice daily with meals', '2 puffs as needed'], at)}
          </TableCell>
          <TableCell>{pick(['Testor Heron, MD', 'Exempla Osprey, NP'], at)}</TableCell>
          <TableCell>{usDay(at)}</TableCell>
          <TableCell>{at % 4}</TableCell>
          <TableCell>
            <Chip label={pick(['Active', 'On hold', 'Stopped'], at)} size="small" />
          </TableCell>
          <TableCell>
            <Button size="small">Renew</Button>
          </TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>,
);
