import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { loadPictures } from "../../../queries/pictures"
import { timeOf } from "../../schemas/primitives"

/**
 * A staff member with venues, shifts and skills, as the admin routes answer it.
 * @throws 404 when there is none
 */
export async function loadStaffMember(container: MedusaContainer, id: string) {
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const [member] = await scheduling.listStaffMembers({ id }, { take: 1 })
  if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no staff ${id}`)
  // Before the shifts, so that a change in between makes it an old one.
  const revision = await scheduling.shiftsRevision(id)
  const [weekly, overrides, workplaces, skills, venues] = await Promise.all([
    scheduling.listShifts({ staff_id: id }, { order: { weekday: "ASC", starts_minute: "ASC" } }),
    scheduling.listShiftOverrides({ staff_id: id }, { order: { date: "ASC", starts_minute: "ASC" } }),
    scheduling.listWorkplaces([id]),
    scheduling.skillsOf(id),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "venue",
      fields: ["id", "name", "time_zone", "currency_code"],
      filters: { id: member.venue_id },
    }),
  ])
  const pictures = await loadPictures(container, [member.picture_url])
  return {
    ...member,
    picture: pictures.of(member.picture_url, member.name),
    venue: venues.data[0] ?? null,
    venue_ids: workplaces[0].venue_ids.slice(1),
    skills,
    shifts: {
      revision,
      weekly: weekly.map((shift) => ({
        weekday: shift.weekday,
        starts: timeOf(shift.starts_minute),
        ends: timeOf(shift.ends_minute),
        effective_from: shift.effective_from,
        effective_until: shift.effective_until,
        venue_id: shift.venue_id ?? member.venue_id,
      })),
      overrides: overrides.map(({ date, starts_minute, ends_minute, venue_id }) =>
        starts_minute === null || ends_minute === null
          ? { date, off: true }
          : {
              date,
              starts: timeOf(starts_minute),
              ends: timeOf(ends_minute),
              venue_id: venue_id ?? member.venue_id,
            },
      ),
    },
  }
}
