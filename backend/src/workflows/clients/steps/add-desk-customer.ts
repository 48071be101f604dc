import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLIENT_MODULE } from "../../../modules/client"
import { conflict } from "../../../modules/scheduling/conflict"
import type { AddClient } from "../add-client"
import { deskCustomer } from "../desk-customer"

/** Finds or makes the customer of a client to be added; undone, one that was made is gone. */
export const addDeskCustomerStep = createStep(
  "add-desk-customer",
  async ({ vendor_id, contact }: AddClient, { container }) => {
    const { customer, is_new } = await deskCustomer(container, contact)
    const [known] = await container
      .resolve(CLIENT_MODULE)
      .listClients({ vendor_id, customer_id: customer.id }, { take: 1 })
    if (known) {
      throw conflict("client_exists", "There is a client with this e-mail already", { client_id: known.id })
    }
    return new StepResponse(customer.id, is_new ? customer.id : null)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.CUSTOMER).deleteCustomers([id])
  },
)
