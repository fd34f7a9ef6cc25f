import { Column } from 'primereact/column';
import { DataTable } from 'primereact/datatable';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import { clock, person, pick, range } from '../../page.ts';
import { mountOther } from '../mount-other.tsx';

interface Visit {
  readonly id: string;
  readonly time: string;
  readonly patient: string;
  readonly reason: string;
  readonly room: string;
  readonly status: string;
}
const visits: Visit[] = range(26).map((at) => ({
  id: `visit-${4000 + at * 17}`,
  time: clock(480 + at * 20),
  patient: person(at),
  reason: pick(['Follow-up', 'Annual wellness visit', 'Knee pain', 'Cough', 'Medication review'], at),
  room: `Exam ${1 + (at % 6)}`,
  status: pick(['Scheduled', 'Checked in', 'Roomed', 'No-show'], at),
}));

mountOther(
  'Schedule for today',
  <DataTable value={visits} dataKey="id">
    <Column field="time" header="Time" />
    <Column
      field="patient"
      header="Patient"
      body={({ id, patient }: Visit) => <a href={`#/visit/${id}`}>{patient}</a>}
    />
    <Column field="reason" header="Visit reason" />
    <Column field="room" header="Room" />
    <Column field="status" header="Status" />
  </DataTable>,
);
