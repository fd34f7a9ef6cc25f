import { Button, Checkbox, Table } from 'antd';
import { pick, range } from '../../page.ts';
import { mountOther } from '../mount-other.tsx';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly price: string;
  readonly delivery: string;
}
const items: Item[] = range(20).map((at) => ({
  id: `sku-${300 + at * 9}`,
  name: `${pick(['Stethoscope', 'Pen light', 'Exam gloves', 'Reflex hammer', 'Scrub cap'], at)}, model ${at + 4}`,
  price: `$${12 + at}.95`,
  delivery: `Arrives by 11/${1 + at}/2026`,
}));

mountOther(
  'Your cart',
  <Table<Item>
    rowKey="id"
    pagination={false}
    dataSource={items}
    columns={[
      { title: '', render: () => <Checkbox /> },
      { title: 'Item', dataIndex: 'name', render: (name: string, { id }) => <a href={`/item/${id}`}>{name}</a> },
      { title: 'Price', dataIndex: 'price' },
      { title: 'Delivery', dataIndex: 'delivery' },
      { title: '', render: () => <Button>Remove</Button> },
    ]}
  />,
);
