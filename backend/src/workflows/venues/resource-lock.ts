import { transform } from "@medusajs/framework/workflows-sdk"

/** The lock of whoever changes or removes a resource. */
export const resourceLock = (input: { id: string }) =>
  transform({ input }, ({ input }) => ({ key: `resource:${input.id}`, timeout: 10, ttl: 60 }))
