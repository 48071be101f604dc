/** Who changes where the pieces of an order are does so alone: core lets no two changes of one order be made at once. */
export const lockOf = ({ order_id }: { order_id: string }) => ({
  key: `vendor-order ${order_id}`,
  timeout: 10,
  ttl: 60,
  retryInterval: 0.1,
})
