// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pagekinds.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Plimsoll {

class MessageSlot;
struct Error;

/// The middle of the window: title and subtitle of the page, the message slot, the page. Pages are made when they are first shown and
/// kept as long as the plan is open.
class CentrePane : public QWidget
{
    Q_OBJECT
public:
    /// Document and selection must outlive this.
    CentrePane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] MessageSlot &messages() { return *m_messages; }
    [[nodiscard]] const std::vector<PageKind> &kinds() const { return m_kinds; }
    /// Does nothing for an id that no kind has.
    void showPage(const QString &id);
    /// Null where no page was shown yet.
    [[nodiscard]] Page *page() const;
    [[nodiscard]] QString pageId() const { return m_current; }
    /// The page of that id, made where it was not yet shown; null where there is no such kind.
    [[nodiscard]] Page *ensurePage(const QString &id);
    /// Applies to the page shown and to those shown later.
    void setFilter(const QString &text);

Q_SIGNALS:
    /// A page was made and is about to be shown for the first time.
    void pageMade(Plimsoll::Page *page);
    void pageChanged(Plimsoll::Page *page);
    void zoomChanged(int zoom);
    void statusTold(const QString &text);

private:
    [[nodiscard]] Page *make(const PageKind &kind);
    void showHeading();

    PlanDocument &m_document;
    PlanSelection &m_selection;
    std::vector<PageKind> m_kinds;
    QHash<QString, Page *> m_pages;
    QString m_current;
    QString m_filter;
    QLabel *m_title;
    QLabel *m_subtitle;
    MessageSlot *m_messages;
    QStackedWidget *m_stack;
};

} // namespace Plimsoll
