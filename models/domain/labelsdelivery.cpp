// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include "domain/labeltext.h"

namespace Plimsoll {

QString label(ToggleKind value)
{
    switch (value) {
    case ToggleKind::Release:
        return labelText("Release", "ToggleKind");
    case ToggleKind::Experiment:
        return labelText("Experiment", "ToggleKind");
    case ToggleKind::Operations:
        return labelText("Operations", "ToggleKind");
    case ToggleKind::Permission:
        return labelText("Permission", "ToggleKind");
    }
    return {};
}

QString label(ToggleStage value)
{
    switch (value) {
    case ToggleStage::Alpha:
        return labelText("Alpha", "ToggleStage");
    case ToggleStage::Beta:
        return labelText("Beta", "ToggleStage");
    case ToggleStage::Stable:
        return labelText("Stable", "ToggleStage");
    case ToggleStage::Deprecated:
        return labelText("Deprecated", "ToggleStage");
    }
    return {};
}

QString label(SwitchPosition value)
{
    switch (value) {
    case SwitchPosition::Off:
        return labelText("Off", "SwitchPosition");
    case SwitchPosition::Some:
        return labelText("On for some", "SwitchPosition");
    case SwitchPosition::On:
        return labelText("On", "SwitchPosition");
    }
    return {};
}

QString label(PipelineStatus value)
{
    switch (value) {
    case PipelineStatus::Unknown:
        return labelText("Unknown", "PipelineStatus");
    case PipelineStatus::Running:
        return labelText("Running", "PipelineStatus");
    case PipelineStatus::Passed:
        return labelText("Passed", "PipelineStatus");
    case PipelineStatus::Failed:
        return labelText("Failed", "PipelineStatus");
    case PipelineStatus::Cancelled:
        return labelText("Cancelled", "PipelineStatus");
    }
    return {};
}

QString label(PromotionState value)
{
    switch (value) {
    case PromotionState::Planned:
        return labelText("Planned", "PromotionState");
    case PromotionState::Deployed:
        return labelText("Deployed", "PromotionState");
    case PromotionState::Failed:
        return labelText("Failed", "PromotionState");
    case PromotionState::RolledBack:
        return labelText("Rolled back", "PromotionState");
    }
    return {};
}

QString label(RolloutTechnique value)
{
    switch (value) {
    case RolloutTechnique::Direct:
        return labelText("All at once", "RolloutTechnique");
    case RolloutTechnique::Toggle:
        return labelText("Feature toggle", "RolloutTechnique");
    case RolloutTechnique::DarkLaunch:
        return labelText("Dark launch", "RolloutTechnique");
    case RolloutTechnique::Canary:
        return labelText("Canary", "RolloutTechnique");
    case RolloutTechnique::Phased:
        return labelText("Phased", "RolloutTechnique");
    case RolloutTechnique::BlueGreen:
        return labelText("Blue-green", "RolloutTechnique");
    }
    return {};
}

QString label(RolloutAction value)
{
    switch (value) {
    case RolloutAction::Start:
        return labelText("Start", "RolloutAction");
    case RolloutAction::Widen:
        return labelText("Widen", "RolloutAction");
    case RolloutAction::Switch:
        return labelText("Switch", "RolloutAction");
    case RolloutAction::SwitchBack:
        return labelText("Switch back", "RolloutAction");
    case RolloutAction::Finish:
        return labelText("Finish", "RolloutAction");
    }
    return {};
}

QString label(StepOutcome value)
{
    switch (value) {
    case StepOutcome::Pending:
        return labelText("Pending", "StepOutcome");
    case StepOutcome::Passed:
        return labelText("Passed", "StepOutcome");
    case StepOutcome::Killed:
        return labelText("Taken back", "StepOutcome");
    }
    return {};
}

QString label(InfrastructureTool value)
{
    switch (value) {
    case InfrastructureTool::Terraform:
        return labelText("Terraform", "InfrastructureTool");
    case InfrastructureTool::OpenTofu:
        return labelText("OpenTofu", "InfrastructureTool");
    case InfrastructureTool::Pulumi:
        return labelText("Pulumi", "InfrastructureTool");
    case InfrastructureTool::Ansible:
        return labelText("Ansible", "InfrastructureTool");
    case InfrastructureTool::Helm:
        return labelText("Helm", "InfrastructureTool");
    case InfrastructureTool::CloudFormation:
        return labelText("CloudFormation", "InfrastructureTool");
    case InfrastructureTool::Other:
        return labelText("Other", "InfrastructureTool");
    }
    return {};
}

} // namespace Plimsoll
