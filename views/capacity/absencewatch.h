// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "engine/problems.h"

#include <QObject>

namespace Plimsoll {

class PlanDocument;
struct PlanChange;

/// Tells at once when an edit of absences makes a milestone lack somebody, wherever it was made, and lets deputies stand in. The document
/// must outlive it.
class AbsenceWatch final : public QObject
{
    Q_OBJECT
public:
    explicit AbsenceWatch(PlanDocument &document, QObject *parent = nullptr);

    /// The deputies of what was told last become needed on those days, as one step.
    void letStandIn();

Q_SIGNALS:
    /// Who is missed since the edit, and what letStandIn() would do about it (empty where it could not); an empty text: nobody any more.
    void missed(const QString &text, const QString &cure);
    void failed(const Plimsoll::Error &error);

private:
    void documentChanged(const PlanChange &change);
    [[nodiscard]] QString cureText() const;

    PlanDocument &m_document;
    std::vector<Problem> m_told;
    std::vector<StandIn> m_standIns;
};

} // namespace Plimsoll
