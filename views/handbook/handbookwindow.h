// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/handbook/handbookpages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace Plimsoll {

class HandbookBrowser;

/// The handbook: a list of its pages, which can be searched, and the page that is read. It keeps nothing.
class HandbookWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HandbookWindow(QWidget *parent = nullptr);

    /// Does nothing for an id that no page has.
    void showPage(const QString &id);
    [[nodiscard]] QString pageId() const { return m_shown; }

private:
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &text);
    QWidget *makeBar();
    QWidget *makeList();
    void makeKeys();
    void search();
    void findFirst();
    void findNext();
    void choose(const QListWidgetItem *item);
    void followBrowser(const QUrl &page);
    [[nodiscard]] QString wanted() const;

    std::vector<HandbookPage> m_pages;
    QString m_shown;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none;
    HandbookBrowser *m_browser;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
};

} // namespace Plimsoll
