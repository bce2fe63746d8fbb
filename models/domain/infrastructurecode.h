// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class InfrastructureTool { Terraform, OpenTofu, Pulumi, Ansible, Helm, CloudFormation, Other };

template<>
struct EnumNames<InfrastructureTool> {
    static constexpr std::array names{"terraform", "opentofu", "pulumi", "ansible", "helm", "cloudformation", "other"};
};

/// By what code an environment is made, and how it stands against it.
struct InfrastructureCode {
    InfrastructureCodeId id;
    EnvironmentId environment;
    InfrastructureTool tool = InfrastructureTool::Terraform;
    QString repository;
    QString revision;
    QDateTime checked; ///< When it was planned or compared last.
    int toAdd = 0; ///< Resources that the last plan adds,
    int toChange = 0; ///< changes
    int toDestroy = 0; ///< and destroys.
    int drifted = 0; ///< Resources that were changed beside the code.
    QString note;

    friend bool operator==(const InfrastructureCode &, const InfrastructureCode &) = default;
};

template<>
struct Record<InfrastructureCode> {
    static constexpr auto table = "infrastructure_code";
    static constexpr void fields(auto &&field)
    {
        field("environment", &InfrastructureCode::environment);
        field("tool", &InfrastructureCode::tool);
        field("repository", &InfrastructureCode::repository);
        field("revision", &InfrastructureCode::revision);
        field("checked", &InfrastructureCode::checked);
        field("to_add", &InfrastructureCode::toAdd);
        field("to_change", &InfrastructureCode::toChange);
        field("to_destroy", &InfrastructureCode::toDestroy);
        field("drifted", &InfrastructureCode::drifted);
        field("note", &InfrastructureCode::note);
    }
    static constexpr auto belongsTo = std::tuple{&InfrastructureCode::environment};
};

} // namespace Plimsoll
