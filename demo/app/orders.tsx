import { useState, type ReactNode } from 'react';
import type { Order } from '../model.ts';
import { callApi, useApi } from './call-api.ts';
import { dateAndTime } from './dates.ts';
import { Loading } from './loading.tsx';

export function OrdersPage(): ReactNode {
  const loaded = useApi<Order[]>('orders');
  const [signed, setSigned] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  if (loaded.state !== 'ready') return <Loading state={loaded.state} />;
  const sign = async (id: string): Promise<void> => {
    try {
      await callApi<Order>(`orders/${id}/sign`, 'POST');
      setSigned((before) => new Set(before).add(id));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="table-room">
      {failed && <p role="alert">The order was not signed. Try again.</p>}
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">Patient</th>
            <th scope="col">Order</th>
            <th scope="col">Kind</th>
            <th scope="col">Ordered</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {loaded.value.map((order) => (
            <tr key={order.id}>
              <td>
                <a href={`#/chart/${order.patient.mrn}`}>{order.patient.name}</a>
              </td>
              <td>{order.name}</td>
              <td>{order.kind}</td>
              <td>{dateAndTime(order.orderedAt)}</td>
              <td>
                {order.status === 'Signed' || signed.has(order.id) ? (
                  'Signed'
                ) : (
                  <button onClick={() => void sign(order.id)} aria-label={`Sign ${order.name}, ${order.patient.name}`}>
                    Sign
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
