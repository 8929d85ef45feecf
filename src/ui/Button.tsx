import type { ButtonHTMLAttributes, ComponentChildren, Ref } from "preact";
import "./Button.css";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./Icon.tsx";

type NativeButton = Omit<
	ButtonHTMLAttributes<HTMLButtonElement>,
	"icon" | "ref" | "label" | "type" | "disabled"
>;

export interface ButtonProps extends NativeButton {
	readonly kind?: "plain" | "primary" | "outlined" | "link";
	readonly icon?: IconName;
	readonly disabled?: boolean;
	readonly type?: "button" | "submit";
	readonly pressed?: boolean;
	readonly buttonRef?: Ref<HTMLButtonElement>;
	readonly children: ComponentChildren;
}

export function Button({
	kind = "plain",
	icon,
	type = "button",
	pressed,
	buttonRef,
	class: extraClass,
	children,
	...rest
}: ButtonProps) {
	return (
		<button
			{...rest}
			{...(buttonRef ? { ref: buttonRef } : {})}
			type={type}
			aria-pressed={pressed}
			class={classNames("button", kind !== "plain" && `button--${kind}`, extraClass as string | undefined)}
		>
			{icon && <Icon name={icon} size={20} />}
			{children}
		</button>
	);
}

export interface IconButtonProps extends Omit<ButtonProps, "children" | "icon"> {
	readonly icon: IconName;
	/** The name; also the tooltip. */
	readonly label: string;
}

export function IconButton({ icon, label, class: extraClass, ...rest }: IconButtonProps) {
	return (
		<Button
			{...rest}
			class={classNames("button--icon", extraClass as string | undefined)}
			aria-label={label}
			title={label}
		>
			<Icon name={icon} />
		</Button>
	);
}
