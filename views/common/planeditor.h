// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"

#include <QObject>

namespace Plimsoll {

class PlanDocument;

/// A view's way to change the plan: each call of what derives from this is one step of undo, what is refused comes as failed(). Lives on
/// the GUI thread.
class PlanEditor : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] bool canEdit() const;

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

protected:
    /// The document must outlive this.
    explicit PlanEditor(PlanDocument &document, QObject *parent = nullptr) : QObject(parent), m_document(document) {}

    bool execute(const Result<PlanEdit> &edit);
    [[nodiscard]] PlanDocument &document() const { return m_document; }

private:
    PlanDocument &m_document;
};

} // namespace Plimsoll
