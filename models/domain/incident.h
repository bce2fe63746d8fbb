// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

struct Incident {
    IncidentId id;
    QString title;
    QString key;
    ProductId product;
    PromotionId promotion; ///< That caused it; empty: none did.
    QDateTime started;
    QDateTime restored; ///< When service was back; invalid until then.
    QString url;
    QString note;

    friend bool operator==(const Incident &, const Incident &) = default;
};

template<>
struct Record<Incident> {
    static constexpr auto table = "incident";
    static constexpr void fields(auto &&field)
    {
        field("title", &Incident::title);
        field("incident_key", &Incident::key);
        field("product", &Incident::product);
        field("promotion", &Incident::promotion);
        field("started", &Incident::started);
        field("restored", &Incident::restored);
        field("url", &Incident::url);
        field("note", &Incident::note);
    }
};

} // namespace Plimsoll
