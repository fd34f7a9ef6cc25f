import { AllCommunityModule, ModuleRegistry, themeQuartz } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { mix } from '../../../messages.ts';
import { range } from '../../page.ts';
import { mountOther } from '../mount-other.tsx';

ModuleRegistry.registerModules([AllCommunityModule]);

const TESTS = 'Sodium Potassium Chloride Creatinine Glucose Calcium Hemoglobin Platelets TSH ALT AST Albumin'.split(
  ' ',
);
const DAYS = ['11/02/2026', '10/12/2026', '8/30/2026', '5/14/2026', '2/03/2026'];

mountOther(
  'Lab flowsheet',
  <div style={{ height: 560 }}>
    <AgGridReact<Readonly<Record<string, string>>>
      theme={themeQuartz}
      getRowId={({ data }: { data: Readonly<Record<string, string>> }) => data['id'] ?? ''}
      columnDefs={[
        { field: 'test', headerName: 'Test' },
        { field: 'range', headerName: 'Reference range' },
        ...DAYS.map((day, at) => ({ field: `d${at}`, headerName: day, width: 120 })),
      ]}
      rowData={range(36).map((at) => ({
        id: `loinc-${2000 + at * 13}`,
        test: `${TESTS[at % TESTS.length] ?? ''} ${at > 11 ? 'repeat' : ''}`,
        range: `${mix(at) % 50} - ${60 + (mix(at + 1) % 90)}`,
        ...Object.fromEntries(DAYS.map((_, day) => [`d${day}`, `${mix(at * 7 + day) % 140}${day % 3 ? '' : ' H'}`])),
      }))}
    />
  </div>,
);
