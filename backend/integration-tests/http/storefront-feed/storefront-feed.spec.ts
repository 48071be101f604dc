import { officeSuite } from "../venues/office-suite"
import { census } from "./census"
import { Feed } from "./feed"
import { keeping } from "./keeping"
import { Receiver } from "./receiver"
import { telling } from "./telling"

const receivers = [new Receiver(), new Receiver()]
process.env.STOREFRONT_WEBHOOK_URLS = receivers.map(({ address }) => address).join(",")
afterAll(() => receivers.forEach((receiver) => receiver.close()))

officeSuite({
  "the tables of public answers": (suite) => census(suite, new Feed(suite.container)),
  "storefronts are told of": (suite) => telling(suite, receivers[0], new Feed(suite.container)),
  "telling storefronts": (suite) => keeping(suite, receivers, new Feed(suite.container)),
})
