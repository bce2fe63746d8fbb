// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace Plimsoll {

class PlanDocument;
struct Error;

/// The undo history as a list: steps done, the present, steps undone. Activating a step goes there.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(PlanDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Does nothing while hidden: showing reads everything anew.
    void rebuild();
    void goTo(int row);

    PlanDocument &m_document;
    QListWidget *m_list;
};

} // namespace Plimsoll
