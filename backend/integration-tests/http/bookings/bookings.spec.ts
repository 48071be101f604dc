import { coreCartRoutes } from "./cart-routes"
import { citySuite } from "./city-suite"
import { completing } from "./completing"
import { customerBookings } from "./customer"
import { holdingAVisit } from "./holding"
import { idempotencyKeys } from "./idempotency"
import { venueSide } from "./venue"

citySuite([holdingAVisit, coreCartRoutes, completing, idempotencyKeys, customerBookings, venueSide])
