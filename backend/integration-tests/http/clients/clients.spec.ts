import { citySuite } from "../bookings/city-suite"
import { adding } from "./adding"
import { card } from "./card"
import { forgetting } from "./forgetting"
import { goods } from "./goods"
import { listing } from "./listing"
import { notes } from "./notes"
import { roles } from "./roles"
import { tags } from "./tags"

citySuite([listing, card, goods, adding, notes, tags, roles, forgetting])
