import { SectionRow } from "@medusajs/dashboard/components"
import { PauseSolid, PencilSquare, PlaySolid, SquareTwoStack, Trash } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"

import { services, useDuplicate, type Service } from "../../lib/service/service"
import { useMay } from "../../lib/workspace/may"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { RichText } from "../rich-text/rich-text"
import { ServiceStatus } from "./service-status"
import { ServiceSteps } from "./service-steps"
import { VenueLink } from "../venue/venue-link"

export function ServiceGeneralSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const { manage, moderate } = useMay()
  const navigate = useNavigate()
  const act = useAct()
  const { mutateAsync: update, isPending: isPausing } = services.useUpdate(service.id)
  const { mutateAsync: remove } = services.useRemove(service.id)
  const { mutateAsync: duplicate } = useDuplicate(service.id)
  const pauseStep = service.paused ? "resume" : "pause"

  const pause = () =>
    act({
      run: () => update({ paused: !service.paused }),
      done: t(`plaza.services.${pauseStep}.done`, { title: service.title }),
    })

  const duplicateService = () =>
    act({
      run: async () => {
        const { service: copy } = await duplicate()
        navigate(`/services/${copy.id}`)
      },
      done: t("plaza.services.duplicate.done", { title: service.title }),
    })

  const removeService = async () => {
    const isGone = await act({
      run: () => remove(),
      done: t("plaza.services.remove.done", { title: service.title }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.services.remove.description", { title: service.title }),
        confirm: t("actions.delete"),
      },
    })
    if (isGone) navigate("/services", { replace: true })
  }

  return (
    <Section
      level="h1"
      title={service.title}
      aside={
        <>
          <ServiceStatus service={service} />
          {manage && (
            <Button size="small" variant="secondary" isLoading={isPausing} onClick={pause}>
              {service.paused ? <PlaySolid /> : <PauseSolid />}
              {t(`plaza.services.${pauseStep}.label`)}
            </Button>
          )}
          <ServiceSteps service={service} />
        </>
      }
      actions={
        manage
          ? [
              {
                actions: [
                  { icon: <PencilSquare />, label: t("actions.edit"), to: "edit" },
                  {
                    icon: <SquareTwoStack />,
                    label: t("plaza.services.duplicate.label"),
                    onClick: duplicateService,
                  },
                ],
              },
              { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: removeService }] },
            ]
          : []
      }
    >
      {service.review?.status === "rejected" && service.review.reason && (
        <SectionRow title={t("plaza.common.statusReason")} value={service.review.reason} />
      )}
      <SectionRow title={t("plaza.venues.one")} value={<VenueLink id={service.venue_id} />} />
      <SectionRow
        title={t("fields.description")}
        value={service.description ? <RichText value={service.description} /> : "-"}
      />
      <SectionRow
        title={t("fields.categories")}
        value={service.categories?.map(({ name }) => name).join(", ") || "-"}
      />
      <SectionRow title={t("fields.handle")} value={`/${service.handle}`} />
      {moderate && (
        <SectionRow
          title={t("fields.product")}
          value={
            <Link
              to={`/products/${service.product_id}`}
              className="text-ui-fg-base underline underline-offset-4 hover:no-underline"
            >
              {t("plaza.services.fields.openProduct")}
            </Link>
          }
        />
      )}
    </Section>
  )
}
