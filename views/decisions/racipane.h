// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/responsibility.h"
#include "domain/result.h"

#include <QTableView>
#include <QWidget>

#include <optional>

class QAction;
class QStackedLayout;

namespace Plimsoll {

class EmptyState;
class PlanDocument;
class RaciModel;

/// The matrix itself: R, A, C and I put a letter, Delete takes it away.
class RaciView final : public QTableView
{
    Q_OBJECT
public:
    explicit RaciView(PlanDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] RaciModel &matrix() const { return *m_matrix; }
    void put(std::optional<Raci> letter);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlanDocument &m_document;
    RaciModel *m_matrix;
};

/// The RACI matrix, or a sentence and a button where it is empty.
class RaciPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RaciPane(PlanDocument &document, QWidget *parent = nullptr);

    void setRelease(ReleaseId release);
    [[nodiscard]] RaciView &view() const { return *m_view; }
    [[nodiscard]] QString count() const;
    [[nodiscard]] QAction *addAction() const { return m_add; }
    /// An activity of that name, for which the first role is accountable.
    void addActivity(const QString &name);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

private:
    void askActivity();
    void showState();

    PlanDocument &m_document;
    RaciView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
    QAction *m_add;
};

} // namespace Plimsoll
