import { type Attributes, classNames, i18nAttributes, type PluralText } from './attributes.ts'
import { contentOf } from './content.ts'
import { describedByIds } from './described-by.ts'
import { LabelledGroup, type LabelledOptions } from './labelled-group.tsx'

export type FileUploadProps = LabelledOptions & {
  multiple?: boolean
  disabled?: boolean
  classes?: string
  attributes?: Attributes
  /** Lets the browser script make it a place to drop files; the words below are what it says. */
  javascript?: boolean
  wrapperClasses?: string
  wrapperAttributes?: Attributes
  chooseFilesButtonText?: string
  noFileChosenText?: string
  multipleFilesChosenText?: PluralText
  dropInstructionText?: string
  enteredDropZoneText?: string
  leftDropZoneText?: string
}

/** A picture or document from the person's device. */
export function FileUpload(props: FileUploadProps) {
  const { id = props.name, formGroup } = props
  const input = (
    <input
      class={classNames('govuk-file-upload', props.classes, props.errorMessage && 'govuk-file-upload--error')}
      id={id}
      name={props.name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      aria-describedby={describedByIds(id, props)}
      {...props.attributes}
    />
  )
  return (
    <LabelledGroup {...props} id={id}>
      {contentOf(formGroup?.beforeInput)}
      {props.javascript ? (
        <div
          class={classNames('govuk-file-upload-wrapper', props.wrapperClasses)}
          data-module="govuk-file-upload"
          {...i18nAttributes({
            'choose-files-button': props.chooseFilesButtonText,
            'no-file-chosen': props.noFileChosenText,
            'multiple-files-chosen': props.multipleFilesChosenText,
            'drop-instruction': props.dropInstructionText,
            'entered-drop-zone': props.enteredDropZoneText,
            'left-drop-zone': props.leftDropZoneText,
          })}
          {...props.wrapperAttributes}
        >
          {input}
        </div>
      ) : (
        input
      )}
      {contentOf(formGroup?.afterInput)}
    </LabelledGroup>
  )
}
