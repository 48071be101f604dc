import { seedLogins } from "../logins/demo-logins"
import type { Stage } from "../stage"
import { seedAttendance } from "./attendance"
import type { City } from "./city"
import { seedClients } from "./clients"
import { seedCustomers } from "./customers"
import { seedGoodsOrders } from "./goods"
import { seedHours } from "./hours"
import { seedServices } from "./services"
import { seedSessions } from "./sessions"
import { seedShifts } from "./shifts"
import { seedShop } from "./shop"
import { seedStaff } from "./staff"
import { seedTaxonomy } from "./taxonomy"
import { seedTimeOff } from "./time-off"
import { seedTimeOffRequests } from "./time-off-requests"
import { seedVendors } from "./vendors"
import { seedVenueDetails } from "./venue-details"
import { seedVenues } from "./venues"
import { seedVisits } from "./visits"

/** The demo city in the order in which it is built. */
export function cityStages(city: City): Stage[] {
  const stage = (name: string, work: (city: City) => Promise<string>) => ({ name, run: () => work(city) })
  return [
    stage("Words", seedTaxonomy),
    stage("Vendors", seedVendors),
    stage("Venues", seedVenues),
    stage("Venue pictures", seedVenueDetails),
    stage("Opening hours", seedHours),
    stage("Staff", seedStaff),
    stage("Shifts", seedShifts),
    stage("Absences", seedTimeOff),
    stage("Services", seedServices),
    stage("Classes", seedSessions),
    stage("Shop", seedShop),
    stage("Customers", seedCustomers),
    stage("Logins", seedLogins),
    stage("Requests", seedTimeOffRequests),
    stage("Bookings", seedVisits),
    stage("Orders", seedGoodsOrders),
    stage("Clients", seedClients),
    stage("Attendance", seedAttendance),
  ]
}
