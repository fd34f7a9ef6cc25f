import { DataGrid } from '@mui/x-data-grid';
import { person, pick, range, usDay } from '../../page.ts';
import { mountOther } from '../mount-other.tsx';

mountOther(
  'My patients',
  <div style={{ height: 600 }}>
    <DataGrid
      checkboxSelection
      columns={[
        {
          field: 'patient',
          headerName: 'Patient',
          width: 180,
          renderCell: ({ row }: { row: { id: string; patient: string } }) => (
            <a href={`#/chart/${row.id}`}>{row.patient}</a>
          ),
        },
        { field: 'born', headerName: 'Born', width: 110 },
        { field: 'clinician', headerName: 'Primary clinician', width: 180 },
        { field: 'seen', headerName: 'Last visit', width: 110 },
        { field: 'due', headerName: 'Care gaps', width: 220 },
      ]}
      rows={range(40).map((at) => ({
        id: `mrn-${70_000 + at * 31}`,
        patient: person(at),
        born: `${1 + (at % 12)}/${1 + (at % 27)}/19${40 + at}`,
        clinician: pick(['Testor Heron, MD', 'Exempla Osprey, NP'], at),
        seen: usDay(at),
        due: pick(['Colon screening', 'A1c', 'Eye exam', 'None'], at + 3),
      }))}
    />
  </div>,
);
