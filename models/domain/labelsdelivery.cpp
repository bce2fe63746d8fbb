// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

QString tr(const char *text, const char *comment)
{
    return QCoreApplication::translate("Labels", text, comment);
}

} // namespace

QString label(ToggleKind value)
{
    switch (value) {
    case ToggleKind::Release:
        return tr("Release", "ToggleKind");
    case ToggleKind::Experiment:
        return tr("Experiment", "ToggleKind");
    case ToggleKind::Operations:
        return tr("Operations", "ToggleKind");
    case ToggleKind::Permission:
        return tr("Permission", "ToggleKind");
    }
    return {};
}

QString label(ToggleStage value)
{
    switch (value) {
    case ToggleStage::Alpha:
        return tr("Alpha", "ToggleStage");
    case ToggleStage::Beta:
        return tr("Beta", "ToggleStage");
    case ToggleStage::Stable:
        return tr("Stable", "ToggleStage");
    case ToggleStage::Deprecated:
        return tr("Deprecated", "ToggleStage");
    }
    return {};
}

QString label(SwitchPosition value)
{
    switch (value) {
    case SwitchPosition::Off:
        return tr("Off", "SwitchPosition");
    case SwitchPosition::Some:
        return tr("On for some", "SwitchPosition");
    case SwitchPosition::On:
        return tr("On", "SwitchPosition");
    }
    return {};
}

QString label(PipelineStatus value)
{
    switch (value) {
    case PipelineStatus::Unknown:
        return tr("Unknown", "PipelineStatus");
    case PipelineStatus::Running:
        return tr("Running", "PipelineStatus");
    case PipelineStatus::Passed:
        return tr("Passed", "PipelineStatus");
    case PipelineStatus::Failed:
        return tr("Failed", "PipelineStatus");
    case PipelineStatus::Cancelled:
        return tr("Cancelled", "PipelineStatus");
    }
    return {};
}

QString label(PromotionState value)
{
    switch (value) {
    case PromotionState::Planned:
        return tr("Planned", "PromotionState");
    case PromotionState::Deployed:
        return tr("Deployed", "PromotionState");
    case PromotionState::Failed:
        return tr("Failed", "PromotionState");
    case PromotionState::RolledBack:
        return tr("Rolled back", "PromotionState");
    }
    return {};
}

QString label(RolloutTechnique value)
{
    switch (value) {
    case RolloutTechnique::Direct:
        return tr("All at once", "RolloutTechnique");
    case RolloutTechnique::Toggle:
        return tr("Feature toggle", "RolloutTechnique");
    case RolloutTechnique::DarkLaunch:
        return tr("Dark launch", "RolloutTechnique");
    case RolloutTechnique::Canary:
        return tr("Canary", "RolloutTechnique");
    case RolloutTechnique::Phased:
        return tr("Phased", "RolloutTechnique");
    case RolloutTechnique::BlueGreen:
        return tr("Blue-green", "RolloutTechnique");
    }
    return {};
}

QString label(RolloutAction value)
{
    switch (value) {
    case RolloutAction::Start:
        return tr("Start", "RolloutAction");
    case RolloutAction::Widen:
        return tr("Widen", "RolloutAction");
    case RolloutAction::Switch:
        return tr("Switch", "RolloutAction");
    case RolloutAction::SwitchBack:
        return tr("Switch back", "RolloutAction");
    case RolloutAction::Finish:
        return tr("Finish", "RolloutAction");
    }
    return {};
}

QString label(StepOutcome value)
{
    switch (value) {
    case StepOutcome::Pending:
        return tr("Pending", "StepOutcome");
    case StepOutcome::Passed:
        return tr("Passed", "StepOutcome");
    case StepOutcome::Killed:
        return tr("Taken back", "StepOutcome");
    }
    return {};
}

QString label(InfrastructureTool value)
{
    switch (value) {
    case InfrastructureTool::Terraform:
        return tr("Terraform", "InfrastructureTool");
    case InfrastructureTool::OpenTofu:
        return tr("OpenTofu", "InfrastructureTool");
    case InfrastructureTool::Pulumi:
        return tr("Pulumi", "InfrastructureTool");
    case InfrastructureTool::Ansible:
        return tr("Ansible", "InfrastructureTool");
    case InfrastructureTool::Helm:
        return tr("Helm", "InfrastructureTool");
    case InfrastructureTool::CloudFormation:
        return tr("CloudFormation", "InfrastructureTool");
    case InfrastructureTool::Other:
        return tr("Other", "InfrastructureTool");
    }
    return {};
}

} // namespace Plimsoll
