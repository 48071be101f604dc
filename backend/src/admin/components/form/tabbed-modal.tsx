import { KeyboundForm, RouteFocusModal } from "@medusajs/dashboard/components"
import { Button, Heading, ProgressTabs } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { PressButtons } from "./press-buttons"

type Step = { id: string; label: string; title: string; content: ReactNode }

type Props<TValues extends FieldValues> = {
  form: UseFormReturn<TValues>
  title: string
  steps: Step[]
  current: string
  /** asked to show another step; refuses by doing nothing */
  onGo: (id: string) => void
  onSubmit: () => void
  action: string
}

/** A long form in steps, as the dashboard creates products; stands inside a `RouteFocusModal`. */
export function TabbedModal<TValues extends FieldValues>({
  form,
  title,
  steps,
  current,
  onGo,
  onSubmit,
  action,
}: Props<TValues>) {
  const { t } = useTranslation()
  const at = steps.findIndex(({ id }) => id === current)
  const next = steps[at + 1]
  const statusOf = (index: number) => {
    if (index === at) return "in-progress"
    return index < at ? "completed" : "not-started"
  }

  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm noValidate onSubmit={onSubmit} className="flex h-full flex-col overflow-hidden">
        <PressButtons>
          <RouteFocusModal.Title asChild>
            <span className="sr-only">{title}</span>
          </RouteFocusModal.Title>
          <ProgressTabs value={current} onValueChange={onGo} className="flex h-full flex-col overflow-hidden">
            <RouteFocusModal.Header>
              <div className="-my-2 w-full border-l">
                <ProgressTabs.List className="flex w-full items-center justify-start">
                  {steps.map(({ id, label }, index) => (
                    <ProgressTabs.Trigger
                      key={id}
                      value={id}
                      status={statusOf(index)}
                      className="max-w-[200px] truncate"
                    >
                      {label}
                    </ProgressTabs.Trigger>
                  ))}
                </ProgressTabs.List>
              </div>
            </RouteFocusModal.Header>
            <RouteFocusModal.Body className="size-full overflow-hidden">
              {steps.map(({ id, title: heading, content }) => (
                <ProgressTabs.Content key={id} value={id} className="size-full overflow-y-auto px-4 py-16">
                  <div className="mx-auto flex w-full max-w-[720px] flex-col gap-y-8">
                    <Heading>{heading}</Heading>
                    {content}
                  </div>
                </ProgressTabs.Content>
              ))}
            </RouteFocusModal.Body>
          </ProgressTabs>
          <RouteFocusModal.Footer>
            <div className="flex items-center justify-end gap-x-2">
              <RouteFocusModal.Close asChild>
                <Button size="small" variant="secondary" type="button">
                  {t("actions.cancel")}
                </Button>
              </RouteFocusModal.Close>
              {next ? (
                <Button key="next" size="small" type="button" onClick={() => onGo(next.id)}>
                  {t("actions.continue")}
                </Button>
              ) : (
                <Button key="submit" size="small" type="submit" isLoading={form.formState.isSubmitting}>
                  {action}
                </Button>
              )}
            </div>
          </RouteFocusModal.Footer>
        </PressButtons>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
