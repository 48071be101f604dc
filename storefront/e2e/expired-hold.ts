import { changeOne } from "./change-one"

/** Lets the hold on a visit to a service run out at once, as ten minutes of waiting do. */
export function runOut(serviceId: string): Promise<void> {
  return changeOne(
    `update booking set hold_expires_at = now() - interval '1 second' where status = 'held'
       and id in (select booking_id from booking_segment where service_id = $1)`,
    [serviceId],
  )
}
