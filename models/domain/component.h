// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// A part of a product that is built and deployed by itself; areas of tests, bugs and risks go by it.
struct Component {
    ComponentId id;
    QString name;
    ProductId product; ///< Product
    TeamId team; ///< Team
    QString repository;
    QString pipeline; ///< Address of the pipeline that builds it; empty: it has none.
    int position = 0; ///< In the order in which boards list components.
    QString note;

    friend bool operator==(const Component &, const Component &) = default;
};

template<>
struct Record<Component> {
    static constexpr auto table = "component";
    static constexpr void fields(auto &&field)
    {
        field("name", &Component::name);
        field("product", &Component::product);
        field("team", &Component::team);
        field("repository", &Component::repository);
        field("pipeline", &Component::pipeline);
        field("position", &Component::position);
        field("note", &Component::note);
    }
};

} // namespace Plimsoll
