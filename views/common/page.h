// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"

#include <QDate>
#include <QString>
#include <QWidget>

#include <vector>

class QAction;

namespace Plimsoll {

struct RecordReference;

/// One place in the centre of the window. The window shows its title, its tools in the toolbar, and its messages in the message slot.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What stands above the page: "Calendar".
    [[nodiscard]] virtual QString title() const = 0;
    /// What stands beside the title: "July 2026", "38 milestones"; may change, see headingChanged().
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// The page's own actions, in order; a null pointer is a separator. Owned by the page; the window puts them into toolbar and menu
    /// while the page is shown.
    [[nodiscard]] virtual std::vector<QAction *> tools() const { return {}; }
    /// The words typed into the filter; empty shows all.
    virtual void setFilter(const QString &text) { Q_UNUSED(text) }
    /// Scrolls to a day, where the page has days.
    virtual void goToDate(QDate date) { Q_UNUSED(date) }
    /// Shows the part of the page, such as a tab, in which the record stands; it is selected already.
    virtual void showRecord(const RecordReference &record) { Q_UNUSED(record) }
    /// Between 0 and 100; -1 for a page that does not zoom.
    [[nodiscard]] virtual int zoom() const { return -1; }
    virtual void setZoom(int zoom) { Q_UNUSED(zoom) }

Q_SIGNALS:
    void headingChanged();
    void zoomChanged(int zoom);
    /// An edit or action of the page was refused.
    void failed(const Plimsoll::Error &error);
    /// Something worth a passing line in the status bar: "12 of 140 shown".
    void statusTold(const QString &text);
    /// What is selected shall be shown in detail.
    void openRequested();
    /// A milestone shall slip: to that day, where it is valid.
    void slipRequested(Plimsoll::MilestoneId milestone, QDate target);
};

} // namespace Plimsoll
